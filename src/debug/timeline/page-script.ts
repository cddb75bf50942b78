// The script of the timeline page: draws the records that stand in the page on a canvas. It runs in a browser, and has
// no modules, so that the file needs nothing else.

export const SCRIPT = `'use strict';
const data = JSON.parse(document.getElementById('data').textContent);
const canvas = document.querySelector('canvas');
const foot = document.querySelector('footer');
const TOP = 24, LANE = 22, CALL_AT = 9;
const LEFT = 16 + 7.3 * Math.min(26, Math.max(7, ...data.threads.map((thread) => thread.lane.length)));
const lanes = new Map(data.threads.map((thread, index) => [thread.tid, data.harts + index]));
const threads = new Map(data.threads.map((thread) => [thread.tid, thread]));
const LEFT_BY = { preempt: 'its turn was over', yield: 'it gave way', block: 'then it waits', stop: 'it was stopped', exit: 'it ended', '': 'it still runs' };
const WAITS = { ready: ' is ready and waits for a hart', lock: ' waits for the lock ', blocked: ' waits for ', stopped: ' is stopped until ' };
const first = data.slices.length > 0 ? data.slices[0][2] : 0;
let from = first, to = Math.max(data.end, first + 1);

const nameOf = (tid) => tid === 0 ? 'a timer or input' : (threads.get(tid)?.name ?? '') + ' ' + tid;
const time = (cycles) => {
  const micros = cycles / data.clockHz * 1e6;
  return micros < 1e3 ? micros.toFixed(2) + ' us' : micros < 1e6 ? (micros / 1e3).toFixed(3) + ' ms' : (micros / 1e6).toFixed(4) + ' s';
};
const width = () => canvas.clientWidth - LEFT - 8;
const xOf = (at) => LEFT + (at - from) / (to - from) * width();
const atOf = (x) => from + (x - LEFT) / width() * (to - from);

function bar(context, lane, start, end, height, colour) {
  if (end <= from || start >= to) return;
  const x = Math.max(LEFT, xOf(start));
  context.fillStyle = colour;
  context.fillRect(x, TOP + lane * LANE + (LANE - height) / 2, Math.max(1, Math.min(xOf(to), xOf(end)) - x), height);
}

function axis(context, height) {
  let step = 1;
  for (let index = 0; step < (to - from) / 8; index++) step *= [2, 2.5, 2][index % 3];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) {
    context.fillStyle = '#444';
    context.fillRect(xOf(at), 16, 1, height - 16);
    context.fillStyle = '#999';
    context.fillText(time(at), xOf(at) + 3, 12);
  }
}

function arrows(context) {
  context.strokeStyle = '#fff8';
  const shown = data.wakes.filter(([by, tid, at]) => at >= from && at < to && lanes.has(by) && lanes.has(tid) && by !== tid);
  if (shown.length > 3000) return;
  for (const [by, tid, at] of shown) {
    const x = xOf(at), start = TOP + (lanes.get(by) + 0.5) * LANE, end = TOP + (lanes.get(tid) + 0.5) * LANE;
    const back = end > start ? -4 : 4;
    context.beginPath();
    context.moveTo(x, start); context.lineTo(x, end);
    context.moveTo(x - 3, end + back); context.lineTo(x, end); context.lineTo(x + 3, end + back);
    context.stroke();
  }
}

function draw() {
  const height = TOP + (data.harts + data.threads.length) * LANE + 8;
  const ratio = window.devicePixelRatio || 1;
  canvas.style.height = height + 'px';
  canvas.width = canvas.clientWidth * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  context.scale(ratio, ratio);
  context.font = '12px ui-monospace, monospace';
  axis(context, height);
  for (const [tid, kind, start, end] of data.pauses) {
    bar(context, lanes.get(tid), start, end, data.pauseLook[kind].height, data.pauseLook[kind].colour);
  }
  for (const [hart, tid, start, end] of data.slices) {
    const colour = threads.get(tid)?.colour ?? '#888';
    bar(context, hart, start, end, 16, colour);
    bar(context, lanes.get(tid), start, end, 16, colour);
  }
  // System calls, where the zoom lets them be seen; their names, where there is room.
  for (const [tid, start, end, text] of data.calls) {
    const size = xOf(Math.min(end, to)) - xOf(Math.max(start, from));
    if (size < data.callLook.least || end <= from || start >= to) continue;
    bar(context, lanes.get(tid) + CALL_AT / LANE, start, end, data.callLook.height, data.callLook.colour);
    if (size < text.length * 7.3 + 8) continue;
    context.fillStyle = '#fff';
    context.fillText(text, Math.max(LEFT, xOf(start)) + 4, TOP + lanes.get(tid) * LANE + 15);
  }
  arrows(context);
  for (const [tid, at, kind] of data.marks) {
    if (at < from || at >= to || !lanes.has(tid)) continue;
    context.fillStyle = data.markColours[kind];
    context.fillRect(xOf(at) - 1, TOP + lanes.get(tid) * LANE, 3, 5);
  }
  context.fillStyle = '#1b1d21';
  context.fillRect(0, 0, LEFT, height);
  context.fillStyle = '#ddd';
  for (let hart = 0; hart < data.harts; hart++) context.fillText('hart ' + hart, 8, TOP + hart * LANE + 15);
  for (const [tid, lane] of lanes) context.fillText(threads.get(tid).lane.slice(0, 26), 8, TOP + lane * LANE + 15);
  context.fillStyle = '#555';
  context.fillRect(0, TOP + data.harts * LANE, canvas.clientWidth, 1);
}

function tell(x, y) {
  const lane = Math.floor((y - TOP) / LANE), at = atOf(x), near = (to - from) / width() * 3;
  const inLane = (tid) => lanes.get(tid) === lane;
  const lines = [time(at)];
  const span = (start, end) => time(start) + ' to ' + time(end) + ' (' + time(end - start) + ')';
  for (const [hart, tid, start, end, why] of data.slices) {
    if ((lane === hart || inLane(tid)) && at >= start && at < end) lines.push(nameOf(tid) + ' runs on hart ' + hart + ', ' + span(start, end) + '; ' + LEFT_BY[why]);
  }
  for (const [tid, kind, start, end, reason] of data.pauses) {
    if (inLane(tid) && at >= start && at < end) lines.push(nameOf(tid) + WAITS[kind] + reason + ', ' + span(start, end));
  }
  for (const [tid, start, end, text] of data.calls) {
    if (inLane(tid) && at >= start && at < end) lines.push(nameOf(tid) + ' in ' + text + ', ' + span(start, end));
  }
  for (const [tid, when, kind, text] of data.marks) if (inLane(tid) && Math.abs(when - at) < near) lines.push(kind + ': ' + text + ', ' + time(when));
  for (const [by, tid, when, why] of data.wakes) if (inLane(tid) && Math.abs(when - at) < near) lines.push('woken by ' + nameOf(by) + ' (' + why + '), ' + time(when));
  foot.textContent = lines.slice(0, 6).join('\\n');
}

function view(start, length) {
  const all = Math.max(data.end - first, 1);
  const size = Math.min(Math.max(length, 20), all);
  from = Math.min(Math.max(start, first), first + all - size);
  to = from + size;
  draw();
}
const zoom = (factor, at) => view(at - (at - from) * factor, (to - from) * factor);

canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoom(event.deltaY > 0 ? 1.25 : 0.8, atOf(event.offsetX));
}, { passive: false });
let held;
canvas.addEventListener('pointerdown', (event) => { held = { x: event.offsetX, from }; canvas.setPointerCapture(event.pointerId); });
canvas.addEventListener('pointerup', () => { held = undefined; });
canvas.addEventListener('pointermove', (event) => {
  if (held) view(held.from - (event.offsetX - held.x) / width() * (to - from), to - from);
  tell(event.offsetX, event.offsetY);
});
canvas.addEventListener('keydown', (event) => {
  const size = to - from, middle = from + size / 2;
  const actions = { '+': () => zoom(0.8, middle), '=': () => zoom(0.8, middle), '-': () => zoom(1.25, middle), 0: () => view(first, Infinity), ArrowLeft: () => view(from - size / 8, size), ArrowRight: () => view(from + size / 8, size) };
  if (actions[event.key]) { event.preventDefault(); actions[event.key](); }
});
window.addEventListener('resize', draw);
draw();
`;
