export function Conversations() {
  return <main />;
}
