// wink-nlp over one file of texts: node peers_wink.js MODULES TEXTS.jsonl. Run by peers.py; prints what was found.
"use strict";
const fs = require("fs");
const path = require("path");

const modules = path.resolve(process.argv[2]);
const nlp = require(path.join(modules, "wink-nlp"))(require(path.join(modules, "wink-eng-lite-web-model")));
const its = nlp.its;
let sentences = 0;
let tokens = 0;
for (const line of fs.readFileSync(process.argv[3], "utf8").split("\n")) {
    if (line === "") continue;
    const doc = nlp.readDoc(JSON.parse(line).text);
    sentences += doc.sentences().length();
    // Tags and lemmas are made when they are asked for.
    tokens += doc.tokens().out(its.pos).length;
    doc.tokens().out(its.lemma);
    doc.entities().out();
}
console.log(JSON.stringify({ sentences, tokens }));
