/** The package's version, in `User-Agent`. A test holds it equal to `package.json`, which not every runtime can import. */
export const VERSION = '0.1.0';
