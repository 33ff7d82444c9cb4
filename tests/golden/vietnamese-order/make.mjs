// Puts names.txt and places.txt beside this file in the order of ICU's collation for Vietnamese:
//   node tests/golden/vietnamese-order/make.mjs
// Names are sorted as a sheet with two columns is: by given name, then by family and middle names.
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL("./", import.meta.url);
const { compare } = new Intl.Collator("vi");
const lines = (file) => readFileSync(new URL(file, here), "utf8").split("\n").filter((line) => line !== "");
const write = (file, texts) => writeFileSync(new URL(file, here), [...new Set(texts)].join("\n") + "\n");
const parts = (name) => [name.slice(name.lastIndexOf(" ") + 1), name.slice(0, Math.max(name.lastIndexOf(" "), 0))];
const byParts = ([given, before], [other, others]) => compare(given, other) || compare(before, others);

const places = lines("../../../data/communes.tsv").filter((line) => !line.startsWith("#"));
write("places.txt", places.map((line) => line.trim().split("\t")[1]).sort(compare));
write("names.txt", lines("names.txt").sort((one, other) => byParts(parts(one), parts(other)) || compare(one, other)));
console.log(`ICU ${process.versions.icu}, Unicode ${process.versions.unicode}`);
