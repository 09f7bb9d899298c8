import {cloth} from './materials.mjs';
import {dress, suit} from './people.mjs';
import {person} from './person.mjs';

/** Many people from a few bodies. */

/** Makes bodies once; `pick` returns one with fresh clothes. `looks` are person options plus `tops`, `bottoms`, `suit`. */
export class Cast {
  constructor(random, looks, cell = 0.018) {
    this.random = random;
    this.looks = looks.map((look) => ({look, body: person({cell, ...look})}));
  }

  /** Puts somebody at a place. */
  add(s, where, choose = null) {
    const {look, body} = choose === null ? this.random.pick(this.looks) : this.looks[choose];
    s.add(body, dress(body, this.random, this.#clothes(look, body)), where);
  }

  #clothes({tops = SHIRTS, bottoms = TROUSERS, suit: worn, hatColors, shoes}, body) {
    const {random} = this;
    const clothes = {
      top: worn ? suit(body, random.pick(worn), '#dfe3e8', random.pick(TIES)) : cloth(random.pick(tops)),
      bottom: cloth(random.pick(bottoms)),
    };
    if (hatColors) clothes.hat = {color: cloth(random.pick(hatColors)).color, spec: 0.04, rough: 0.3};
    if (shoes) clothes.shoes = cloth(random.pick(shoes));
    return clothes;
  }
}

export const SHIRTS = ['#e6e8ea', '#dfe4ea', '#c9d6e6', '#e9e6df', '#b9c9dd', '#d8dcd6'];
export const CASUAL = [
  '#e3e3df',
  '#7d94b0',
  '#b86a5a',
  '#d1b27c',
  '#54728a',
  '#8fa38a',
  '#c98f94',
  '#3f4a5a',
  '#d8d2c4',
];
const TROUSERS = ['#20242c', '#2a2d35', '#33363d', '#26303f'];
const TIES = ['#7a1f24', '#23365e', '#5a2740', null];
export const SUITS = ['#1d212b', '#262b36', '#2a2a2e', '#1e2a3d'];
