/**
 * A package of `tests/partner-tools/node_modules`. By a name that only the run knows, and so without its types: the
 * repository is type-checked where these packages are not installed.
 */
export function importTool(name: string) {
  return import(/* @vite-ignore */ name);
}
