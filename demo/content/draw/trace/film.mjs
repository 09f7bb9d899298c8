/** What a picture is gathered on: arrays that the workers share. Colours are linear, rows from the top. */
export function createFilm(width, height) {
  const shared = (perPixel) => new Float32Array(new SharedArrayBuffer(width * height * perPixel * 4));
  return {
    width,
    height,
    light: shared(3),
    albedo: shared(3),
    normal: shared(3),
    depth: shared(1),
    variance: shared(1),
    spare: shared(3),
    spareVariance: shared(1),
    nextRow: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** Hands out rows one by one to whoever asks first. */
export function takeRow({nextRow, height}) {
  const row = Atomics.add(nextRow, 0, 1);
  return row < height ? row : -1;
}
