/** The figures a visit counter can show, in the order in which portals usually show them. */
export const FIGURES = [
  'total',
  'online',
  'today',
  'yesterday',
  'thisWeek',
  'lastWeek',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'members',
  'guests',
  'bots',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Visits of a site; figures that the backend does not give are absent. */
export interface VisitStats {
  figures: Partial<Record<Figure, number>>;
  /** Length in seconds of the time that "online" looks back on, where known. */
  onlineWindow?: number | undefined;
}
