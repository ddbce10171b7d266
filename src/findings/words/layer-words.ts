const names: Readonly<Record<string, string>> = {
  'small-areas': 'small areas',
  ward: 'wards',
  district: 'districts',
};

/** "small areas", "wards"; a layer that only its look-up names is called by that. */
export function layerWords(layer: string): string {
  return Object.hasOwn(names, layer) ? (names[layer] ?? layer) : `places of ${layer}`;
}
