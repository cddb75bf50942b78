// A profile as a flame graph: one standalone SVG; every box is a function in a call path, as wide as its share of all
// instructions, with its figures in the tooltip.

import type { CallNode, Profile } from './profile.ts';

const WIDTH = 1200;
const ROW = 18;
const MARGIN = 10;
const HEAD = 40;
/** Narrower boxes are left out: nobody can see them. */
const NARROWEST = 0.5;
const CHARACTER = 6.6;

interface Box {
  readonly node: CallNode;
  readonly x: number;
  readonly depth: number;
}

/** The SVG text. `title` stands above the graph. */
export function flameGraph(profile: Profile, title: string): string {
  const scale = (WIDTH - 2 * MARGIN) / Math.max(1, profile.root.total);
  const boxes = layOut(profile.root, scale);
  const depth = Math.max(...boxes.map((box) => box.depth));
  const height = HEAD + (depth + 1) * ROW + MARGIN;
  const body = boxes.map((box) => draw(box, scale, height, profile.instructions)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="monospace" font-size="11">
<rect width="100%" height="100%" fill="#fbfaf7"/>
<text x="${MARGIN}" y="24" font-size="14" fill="#222">${escapeXml(title)}: ${profile.instructions} instructions</text>
${body}
</svg>
`;
}

function layOut(root: CallNode, scale: number): Box[] {
  const boxes: Box[] = [{ node: root, x: MARGIN, depth: 0 }];
  for (let index = 0; index < boxes.length; index++) {
    const { node, x, depth } = boxes[index]!;
    let left = x;
    for (const callee of [...node.callees.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (callee.total * scale >= NARROWEST) boxes.push({ node: callee, x: left, depth: depth + 1 });
      left += callee.total * scale;
    }
  }
  return boxes;
}

function draw({ node, x, depth }: Box, scale: number, height: number, all: number): string {
  const width = node.total * scale;
  const y = height - MARGIN - (depth + 1) * ROW;
  const room = Math.floor((width - 6) / CHARACTER);
  const label = room < 3 ? '' : node.name.length > room ? `${node.name.slice(0, room - 1)}…` : node.name;
  const tip = `${node.name}: ${node.total} instructions (${((100 * node.total) / Math.max(1, all)).toFixed(1)} %), ${node.own} its own`;
  return `<g><title>${escapeXml(tip)}</title><rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 1}" rx="2" fill="${colour(node.name)}"/><text x="${(x + 4).toFixed(1)}" y="${y + 12}" fill="#222">${escapeXml(label)}</text></g>`;
}

/** The same name has the same warm colour in every graph. */
function colour(name: string): string {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + character.codePointAt(0)!) % 65536;
  return `hsl(${20 + (hash % 36)} 75% ${68 + ((hash >> 6) % 12)}%)`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
