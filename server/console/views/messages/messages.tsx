export function Messages() {
  return <main />;
}
