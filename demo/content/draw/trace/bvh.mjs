/**
 * Bounding volume hierarchy over boxes. A node is 8 words of 32 bits: min xyz, max xyz (floats), then two integers:
 * the first child (or first item of a leaf) and the number of items (0 for an inner node; its second child follows).
 */
const BINS = 12;
const LEAF = 3;

/** @param {Float32Array} boxes six numbers per item: min xyz, max xyz */
export function buildBvh(boxes) {
  const count = boxes.length / 6;
  const order = Uint32Array.from({length: count}, (_, i) => i);
  const floats = new Float32Array(Math.max(1, 2 * count) * 8);
  const tree = {boxes, order, floats, integers: new Int32Array(floats.buffer), used: 1};
  const open = [[0, 0, count]];
  while (open.length > 0) splitNode(tree, open.pop(), open);
  return {floats: floats.slice(0, tree.used * 8), order};
}

function splitNode(tree, [node, start, end], open) {
  bound(tree, node, start, end);
  const middle = end - start <= LEAF ? start : partition(tree, start, end);
  const at = node * 8;
  if (middle === start) {
    tree.integers[at + 6] = start;
    tree.integers[at + 7] = end - start;
    return;
  }
  tree.integers[at + 6] = tree.used;
  open.push([tree.used, start, middle], [tree.used + 1, middle, end]);
  tree.used += 2;
}

function bound({boxes, order, floats}, node, start, end) {
  const at = node * 8;
  for (let k = 0; k < 3; k++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = start; i < end; i++) {
      low = Math.min(low, boxes[order[i] * 6 + k]);
      high = Math.max(high, boxes[order[i] * 6 + 3 + k]);
    }
    floats[at + k] = low;
    floats[at + 3 + k] = high;
  }
}

/** Sorts the range around the cheapest cut; returns where it lies, or `start` when no cut is worth it. */
function partition(tree, start, end) {
  const {axis, low, high} = widestAxis(tree, start, end);
  if (high - low < 1e-9) return end - start > 64 ? (start + end) >> 1 : start;
  const cut = cheapestCut(tree, start, end, axis, low, high);
  if (cut < 0) return end - start > 16 ? (start + end) >> 1 : start;
  const {boxes, order} = tree;
  const k = BINS / (high - low);
  let left = start;
  for (let i = start; i < end; i++) {
    const box = order[i] * 6;
    const center = (boxes[box + axis] + boxes[box + 3 + axis]) / 2;
    if (Math.min(BINS - 1, Math.floor((center - low) * k)) > cut) continue;
    const swap = order[left];
    order[left++] = order[i];
    order[i] = swap;
  }
  return left;
}

function widestAxis({boxes, order}, start, end) {
  let best = {axis: 0, low: 0, high: 0};
  for (let axis = 0; axis < 3; axis++) {
    let low = Infinity;
    let high = -Infinity;
    for (let i = start; i < end; i++) {
      const center = (boxes[order[i] * 6 + axis] + boxes[order[i] * 6 + 3 + axis]) / 2;
      low = Math.min(low, center);
      high = Math.max(high, center);
    }
    if (high - low > best.high - best.low) best = {axis, low, high};
  }
  return best;
}

/** Surface area heuristic over bins: returns the last bin of the left side, or -1 when a leaf is cheaper. */
function cheapestCut({boxes, order}, start, end, axis, low, high) {
  const bins = Array.from({length: BINS}, emptyBin);
  const k = BINS / (high - low);
  for (let i = start; i < end; i++) {
    const box = order[i] * 6;
    const center = (boxes[box + axis] + boxes[box + 3 + axis]) / 2;
    grow(bins[Math.min(BINS - 1, Math.floor((center - low) * k))], boxes, box, 1);
  }
  const right = sweep([...bins].reverse()).reverse();
  const left = sweep(bins);
  let best = -1;
  let bestCost = Infinity;
  for (let i = 0; i < BINS - 1; i++) {
    const cost = left[i] + right[i + 1];
    if (cost < bestCost) [best, bestCost] = [i, cost];
  }
  const leafCost = (end - start - 1) * area(whole(bins));
  return bestCost >= leafCost && end - start <= 16 ? -1 : best;
}

const emptyBin = () => ({count: 0, box: [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]});

function grow(bin, boxes, at, count) {
  bin.count += count;
  for (let k = 0; k < 3; k++) {
    if (boxes[at + k] < bin.box[k]) bin.box[k] = boxes[at + k];
    if (boxes[at + 3 + k] > bin.box[3 + k]) bin.box[3 + k] = boxes[at + 3 + k];
  }
}

function sweep(bins) {
  const sum = emptyBin();
  return bins.map((bin) => {
    grow(sum, bin.box, 0, bin.count);
    return sum.count === 0 ? Infinity : sum.count * area(sum.box);
  });
}

function whole(bins) {
  const sum = emptyBin();
  for (const bin of bins) grow(sum, bin.box, 0, bin.count);
  return sum.box;
}

function area([x0, y0, z0, x1, y1, z1]) {
  const [x, y, z] = [x1 - x0, y1 - y0, z1 - z0];
  return x * y + y * z + z * x;
}
