/** Short texts on one line; none of them can turn another around. */
export function JoinedFacts({ facts }: { facts: readonly string[] }) {
  return facts.map((one, at) => (
    <span key={one}>
      {at > 0 && ' · '}
      <bdi>{one}</bdi>
    </span>
  ));
}
