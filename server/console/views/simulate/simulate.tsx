export function Simulate() {
  return <main />;
}
