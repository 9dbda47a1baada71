/** A pack without a word of English in it. */
export const PACK = {
  'pack.yaml': `format: 1
id: zz
title: Ж
language: ru
version: 1
sequences:
  - qq.yaml
sections:
  - id: s1
    heading: Жж
card-title: Жжж
`,
  'qq.yaml': `id: qq
title: Дд
section: s1
prompts:
  - id: p1
    type: choose-many
    ask: Жа?
    topic: жа
    other: yes
    options:
      - id: o1
        label: Жо
        card: жо
      - id: o2
        label: Же
    card: "Ж <p1>"
  - id: p2
    type: yes-no
    ask: Жи?
    topic: жи
    only-if:
      p1: o1
    card: Ж
  - id: p3
    type: number
    ask: Жу?
    topic: жу
    min: 1
    max: 9
    card: "Ж <p3>"
`,
};

/** What she has besides the needs: each use has a pack of its own. */
const small = (use: string, id: string, prompts: string): Readonly<Record<string, string>> => ({
  [`${use}/pack.yaml`]: `format: 1
use: ${use}
card-title: Жжж
id: ${id}
title: Ж
language: ru
version: 1
sequences:
  - qq.yaml
sections:
  - id: s1
    heading: Жж
`,
  [`${use}/qq.yaml`]: `id: qq
title: Дд
section: s1
prompts:
${prompts}`,
});
const OPTIONS = `    options:
      - id: o1
        label: Жо
        card: жо
      - id: o2
        label: Же
        card: же
`;
/** A pack for each use. */
export const SHELF = {
  ...Object.fromEntries(Object.entries(PACK).map(([name, text]) => [`needs/${name}`, text])),
  ...small(
    'giving',
    'zg',
    `  - id: g1\n    type: choose-many\n    ask: Жа?\n    pairs-with: p1\n    card: "<g1>"\n${OPTIONS}`,
  ),
  ...small('now', 'zn', `  - id: n1\n    type: choose-one\n    ask: Жл?\n    card: "<n1>"\n${OPTIONS}`),
  ...small(
    'check-in',
    'zc',
    `  - id: helped\n    type: choose-many\n    ask: Жк?\n${OPTIONS.replace('label: Жо', 'label: Жо\n        asks: p1')}`,
  ),
  'together/pack.yaml': `format: 1
use: together
id: zt
title: Ж
language: ru
version: 1
steps: steps.yaml
`,
  'together/steps.yaml': `before: Жэ?
ways:
  - id: w1
    label: Жя
rule: Ж ж.
after: Ж.
steps:
  - id: s1
    title: Жы
    minutes: 1
    say:
      - at: 0
        text: Ж ж ж.
`,
};
