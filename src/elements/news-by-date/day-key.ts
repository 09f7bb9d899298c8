import {
  addDays,
  addMonths,
  type CivilDate,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  startOfWeek,
} from '../../dates/civil.js';

/** What counts of a keyboard event. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export interface KeyContext {
  /** 1 for Monday to 7 for Sunday. */
  firstDayOfWeek: number;
  /** Whether the calendar runs from right to left, where the left arrow goes to the next day. */
  isRtl: boolean;
}

/**
 * Where a key leads from a day, as in the date grid of the ARIA Authoring Practices Guide; Control with Home or End leads
 * to the ends of the month. `undefined` for every other key: Enter and Space are left to the day's own button, and
 * combinations of the browser and of screen readers to them.
 */
export function dayForKey(press: KeyPress, day: CivilDate, {firstDayOfWeek, isRtl}: KeyContext): CivilDate | undefined {
  switch (nameOf(press)) {
    case 'ArrowLeft':
      return addDays(day, isRtl ? 1 : -1);
    case 'ArrowRight':
      return addDays(day, isRtl ? -1 : 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return startOfWeek(day, firstDayOfWeek);
    case 'End':
      return addDays(startOfWeek(day, firstDayOfWeek), 6);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    case 'Shift+PageUp':
      return addMonths(day, -12);
    case 'Shift+PageDown':
      return addMonths(day, 12);
    case 'Control+Home':
      return firstOfMonth(monthOf(day));
    case 'Control+End':
      return lastOfMonth(monthOf(day));
    default:
      return undefined;
  }
}

function nameOf({key, shiftKey, ctrlKey, altKey, metaKey}: KeyPress): string {
  if (altKey || metaKey) return '';
  return `${ctrlKey ? 'Control+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;
}
