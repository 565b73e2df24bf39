import { appScripts } from './site/app-script.ts';
import { gzipSync } from 'node:zlib';
import { writeFileSync, readdirSync } from 'node:fs';
const all = (d) => new Set(readdirSync(d,{withFileTypes:true}).filter(e=>e.isDirectory()).map(e=>e.name));
const used = process.argv[2]==='all' ? {blocks: all('src/blocks'), questions: all('src/questions')} : {blocks:new Set('prose callout key-idea today quote accordion cards timeline places figure check scenario steps comparison reflection'.split(' ')),questions:all('src/questions')};
const { start, chunks } = await appScripts('scorm12', used);
const g = (s) => gzipSync(s,{level:9}).length;
let t=g(start);
console.log('app', start.length, g(start));
writeFileSync('/tmp/lead/app.js', start);
for (const c of chunks) { t+=g(c.code); console.log(c.path, c.code.length, g(c.code)); writeFileSync('/tmp/lead/'+c.path, c.code); }
console.log('total', t, (t/1024).toFixed(2));
