import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {withoutNamesakes} from './manifest.js';
import {globalTypes, initialGlobals, surroundings} from './surroundings.js';

setCustomElementsManifest(withoutNamesakes(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  globalTypes,
  initialGlobals,
  parameters: {a11y: {test: 'error'}, controls: {expanded: true}},
};
export default preview;
