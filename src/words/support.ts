/** The page `aftercare help support`: when a low mood is common, and when somebody is needed. A list's lines begin with "- ". */
export const SUPPORT = {
  title: 'When you need more than a card',
  passages: [
    'Feeling low, raw or tired for a day or so afterwards is common. So is feeling nothing much. Rest, food, warmth and kind company often help, and it is fine to say: "I am a bit low today, will you stay with me?"',
    'This needs somebody, and soon:',
    '- you are afraid, of a person or of what may happen next\n- somebody pressed you, or went on after you wanted to stop\n- you were harmed, or you think of harming yourself or somebody else\n- the low does not lift after some days, or it grows heavier\n- you keep reliving it, or you cannot sleep, eat or get through the day',
    'Then please do not stay alone with it. Tell a person you trust. Look for help near you: a doctor, a counsellor, a support line, a service for people who were hurt. You need not be sure of the right word for what happened.',
    'In danger, or badly hurt: go where other people are, and call the emergency number of the place you are in.',
    'No numbers stand here, since they differ from place to place and change. Search for "crisis line" or "support after assault" and the name of your town or country. If somebody else looks at your phone or computer, use a device that they do not see.',
    'Nothing that you wrote on a card was ever consent to it.',
  ],
} as const;
