/** The bill of materials of a package that has others inside: npm's own of the lockfile, without what is not in it. */
import { ROOT } from '../codegen/outputs.ts';
import { Problem } from '../codegen/problem.ts';
import { runProgram } from '../support/run-program.ts';

interface Component {
  'bom-ref': string;
  scope: string;
  properties?: { name: string; value: string }[];
}

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: { version?: string }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * CycloneDX, as JSON. The same whenever, wherever and by whichever npm it is made.
 *
 * @param own the package, as `name@version` @param inside what it has inside, in the same form
 * @throws Problem when the lockfile lacks one of them
 */
export async function billOfMaterials(own: string, inside: ReadonlySet<string>): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const all: Bom = JSON.parse(await runProgram('npm', args, ROOT));
  const byRef = new Map(all.components.map((component) => [component['bom-ref'], component]));
  const find = (ref: string): Component => {
    const found = byRef.get(ref);
    if (found === undefined) throw new Problem(`package-lock.json: ${ref} is missing`);
    // What the repository needs for development alone is a part of the page all the same.
    return { ...found, scope: 'required', properties: [] };
  };
  const { serialNumber: _, metadata, ...rest } = all;
  const { timestamp: __, tools, ...described } = metadata;
  const refs = [...inside].sort();
  const bom = {
    ...rest,
    metadata: {
      ...described,
      tools: tools?.map(({ version: _, ...tool }) => tool),
      component: { ...find(own), name: own.slice(0, own.lastIndexOf('@')) },
    },
    components: refs.map(find),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === own || inside.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => inside.has(one)).sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
