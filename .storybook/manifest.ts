interface Named {
  name: string;
}

interface Declaration {
  members?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  events?: Named[];
}

interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

/**
 * The manifest without slots, parts and events that are named like a property: Storybook keeps one table for all of them, in
 * which they would take the property's place and its control.
 */
export function withoutNamesakes<T extends Manifest>(manifest: T): T {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: (module.declarations ?? []).map(withoutOwnNamesakes),
  }));
  return {...manifest, modules};
}

function withoutOwnNamesakes(declaration: Declaration): Declaration {
  const properties = new Set(declaration.members?.map(({name}) => name));
  const others = (entries: Named[] = []): Named[] => entries.filter(({name}) => !properties.has(name));
  return {
    ...declaration,
    slots: others(declaration.slots),
    cssParts: others(declaration.cssParts),
    events: others(declaration.events),
  };
}
