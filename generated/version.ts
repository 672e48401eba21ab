/** Generated from package.json; do not edit. The version of all that is released together. */
export const VERSION = '0.1.0';
