// The queries of tests/search through MiniSearch (npm), with the settings apps of this kind ship: prefixes, one error in four letters, title first.
//
//     node tests/search/minisearch.mjs INPUT.json
//
// INPUT.json: {documents: [{id, kind, locale, title, summary, body}], queries: [text]}. Printed as JSON: for each query the ids found, the best
// first, each thing once, at most ten; and the milliseconds of each query.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";

const { documents, queries } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const index = new MiniSearch({ fields: ["title", "summary", "body"], storeFields: ["thing"], idField: "row" });
index.addAll(documents.map((d, row) => ({ ...d, row, thing: `${d.kind}:${d.id}` })));
const options = { prefix: true, fuzzy: 0.25, boost: { title: 3, summary: 1.7 }, combineWith: "AND" };
const found = [];
const milliseconds = [];
for (const query of queries) {
  const begin = performance.now();
  const hits = index.search(query, options);
  milliseconds.push(performance.now() - begin);
  found.push([...new Set(hits.map((h) => h.thing))].slice(0, 10));
}
console.log(JSON.stringify({ found, milliseconds, bytes: JSON.stringify(index).length }));
