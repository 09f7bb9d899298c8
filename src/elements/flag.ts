import type {ComplexAttributeConverter} from 'lit';

/** An attribute that is on by being there; `="false"` is off, as webmasters mean it. */
export const flag: {type: typeof Boolean; converter: ComplexAttributeConverter<boolean>} = {
  type: Boolean,
  converter: {fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false'},
};

/** A property that is a text; without its attribute, it is as at first. */
export const text = <T extends string | undefined>(usual: T): {converter: ComplexAttributeConverter<string | T>} => ({
  converter: {fromAttribute: (value) => value ?? usual},
});
