import {namesIn} from '../../name-list.js';

/** Tools that change how an article is read, which stand above it. */
export const READING_TOOLS = ['text-size', 'contrast', 'speech'] as const;
/** Tools that take an article along, which stand below it. */
export const KEEPING_TOOLS = ['print', 'save', 'cite', 'share'] as const;
/** All there are, the viewer of photos among them. */
export const TOOLS = [...READING_TOOLS, ...KEEPING_TOOLS, 'photos'] as const;

export type ToolName = (typeof TOOLS)[number];

/** Reads a list of tools: names separated by spaces or commas; `none` is none of them. Others are left out. */
export const toolsIn = (list: string): ToolName[] => TOOLS.filter((name) => namesIn(list).includes(name));
