/** Whether Node was told to heed `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
export function usesEnvProxy(): boolean {
  const { NODE_USE_ENV_PROXY, NODE_OPTIONS = '' } = process.env;
  return (
    NODE_USE_ENV_PROXY === '1' ||
    [...process.execArgv, ...NODE_OPTIONS.split(/\s+/)].includes('--use-env-proxy')
  );
}
