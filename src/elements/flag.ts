import type {ComplexAttributeConverter} from 'lit';

/** An attribute that is on by being there; `="false"` is off, as webmasters mean it. */
export const flag: {type: typeof Boolean; converter: ComplexAttributeConverter<boolean>} = {
  type: Boolean,
  converter: {fromAttribute: (value) => value !== null && value.trim().toLowerCase() !== 'false'},
};
