/** What gestures change. */
export interface GestureTarget {
  zoom: () => number;
  setZoom: (zoom: number) => void;
  /** A finger went across a photo that fits the screen: 1 asks for what lies at its end, -1 for what lies before. */
  swipe: (direction: 1 | -1) => void;
}

interface Point {
  x: number;
  y: number;
}

/** So many CSS pixels a finger has to go across. */
const SWIPE = 48;
const DOUBLE = 2;

/** Fingers and mouse on a photo: two fingers and the wheel zoom, one moves the photo or turns to the next. */
export class Gestures {
  readonly #fingers = new Map<number, Point>();
  /** Where the first finger came down. */
  #start: Point | undefined;
  #distance = 0;

  constructor(readonly target: GestureTarget) {}

  readonly down = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, pointOf(event));
    this.#start = this.#fingers.size === 1 ? pointOf(event) : undefined;
    this.#distance = this.#spread();
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    this.#fingers.set(event.pointerId, pointOf(event));
    if (this.#fingers.size === 2) this.#pinch();
    else if (this.target.zoom() > 1)
      (event.currentTarget as Element).scrollBy(before.x - event.clientX, before.y - event.clientY);
  };

  readonly up = (event: PointerEvent): void => {
    if (!this.#fingers.delete(event.pointerId)) return;
    const start = this.#start;
    this.#start = undefined;
    if (event.type === 'pointercancel' || !start || this.target.zoom() > 1) return;
    const across = event.clientX - start.x;
    if (Math.abs(across) > Math.max(SWIPE, 2 * Math.abs(event.clientY - start.y)))
      this.target.swipe(across < 0 ? 1 : -1);
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.target.setZoom(this.target.zoom() * Math.exp(-event.deltaY / 200));
  };

  readonly double = (): void => this.target.setZoom(this.target.zoom() > 1 ? 1 : DOUBLE);

  #pinch(): void {
    const spread = this.#spread();
    if (this.#distance > 0) this.target.setZoom((this.target.zoom() * spread) / this.#distance);
    this.#distance = spread;
  }

  #spread(): number {
    const [a, b] = [...this.#fingers.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  }
}

const pointOf = ({clientX: x, clientY: y}: PointerEvent): Point => ({x, y});
