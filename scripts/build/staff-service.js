#!/usr/bin/env node
/** The command of the package. Plain JavaScript, so that any Node can say what is amiss. */
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `需要 Node.js 22.18 或更高，当前为 ${process.version}\nNode.js 22.18 or later is needed, this is ${process.version}\n`,
  );
  process.exit(1);
}
module.enableCompileCache(); // before the command's own modules are loaded
await import('./lib/cli.js');
