// Reads JSON-stat from standard input with npm's jsonstat-toolkit; writes what it found as JSON.
const JSONstat = require(process.argv[2]);
let text = "";
process.stdin.on("data", (chunk) => (text += chunk));
process.stdin.on("end", () => {
  const data = JSONstat(JSON.parse(text));
  process.stdout.write(
    JSON.stringify({
      class: data.class,
      label: data.label,
      size: data.size,
      id: data.id,
      roles: data.role,
      cells: data.Data().map((cell) => [cell.value, cell.status]),
      categories: data.id.map((name) => data.Dimension(name).id),
    }),
  );
});
