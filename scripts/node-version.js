/** For `node --import`: says what to do where this Node cannot run TypeScript sources. Plain JavaScript, for any Node. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `需要 Node.js 22.18 或更高，当前为 ${process.version}。npm ci 会自带 Node 24；若安装脚本被禁用，请运行 npm rebuild node --ignore-scripts=false && npm run prepare；若未安装开发依赖，请升级 Node.js\n` +
      `Node.js 22.18 or later is needed, this is ${process.version}. npm ci brings Node 24; where install scripts are off: npm rebuild node --ignore-scripts=false && npm run prepare; without dev dependencies: install a newer Node.js\n`,
  );
  process.exit(1);
}
