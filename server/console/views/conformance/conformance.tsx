export function Conformance() {
  return <main />;
}
