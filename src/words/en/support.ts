/** A part of the page on support: one screen under its heading. Lines of a list begin with "- ". */
export interface SupportSection {
  readonly title: string;
  readonly passages: readonly string[];
}

const list = (...items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** What cannot wait. It stands first, and is of use alone. */
const now: SupportSection = {
  title: 'Call for emergency help now if somebody',
  passages: [
    list(
      // South Western Ambulance Service (NHS), "When to call 999": loss of consciousness, sudden confusion, fits.
      'does not wake up, has fainted, had a fit, or is confused',
      // NHS, "When to call 999": chest pain, trouble breathing, blue or grey lips.
      'breathes badly, has chest pain, or has a blue or grey tongue or lips',
      // Caring Unlimited, "What to know if you’ve experienced strangulation": signs can come hours or days later.
      'was held or tied at the neck and has, even days later, a hoarse voice, trouble swallowing or breathing, a bad headache, blurred sight, weakness, or wet clothes',
      // NHS, "Head injury and concussion".
      'hit the head and is sick, sleepy, confused or has a strong headache',
      // NHS, "Headaches" and "Subarachnoid haemorrhage": sudden, and worse than any before.
      'had a sudden, very strong headache, also while being close',
      // South Western Ambulance Service (NHS), "When to call 999": severe bleeding.
      'bleeds heavily, or bleeds on under firm pressure',
      // CDC, "Recognizing urgent pregnancy-related warning signs": for up to a year after.
      'is pregnant or gave birth lately, and bleeds, has strong pain or fever',
      // NHS, "Stomach ache" and "Testicle pain".
      'has strong sudden pain in the belly or in a testicle',
      // NHS, "Anaphylaxis".
      'has a swelling face or throat, or cannot breathe, after latex, food or medicine',
      // WHO, "Opioid overdose"; NHS, "Poisoning".
      'took something and cannot be kept awake',
      'is about to hurt themselves or somebody else',
    ),
    // NHS, "First aid": the recovery position, and chest compressions by hand alone.
    'Not awake but breathing: lay them on their side and stay. Not breathing: call, then press hard and fast on the middle of the chest until help comes.',
    // 3GPP TS 22.101: mobile phones take 112 and 911 for the emergency number of the place they are in.
    'On most mobile phones 112 or 911 leads to the local service.',
  ],
};

const today: SupportSection = {
  title: 'See a doctor today for',
  passages: [
    list(
      // West London Healthy Community (NHS), "Priapism": more than 4 hours needs help at once.
      'an erection of more than 4 hours: go to a hospital at once',
      // NHS 111: foreign objects are taken out by somebody trained.
      'something stuck inside the body: do not pull hard',
      // NHS, "Peripheral neuropathy" and "Compartment syndrome": numb, weak or cold after pressure.
      'a hand, arm or leg that stays numb, weak or blue after rope or cuffs',
      // NHS, "Cuts and grazes" and "Burns and scalds".
      'pain, bleeding or fever that grows; a burn or a wound that is deep or dirty',
      // Training Institute on Strangulation Prevention: see a doctor although nothing can be seen.
      'any pressure on the neck, even if you feel fine',
    ),
  ],
};

const clock: SupportSection = {
  title: 'Some things have a clock',
  passages: [
    'You need not say how it happened.',
    list(
      // WHO, "Emergency contraception": within 5 days, the sooner the better.
      'Not to become pregnant: emergency contraception, as soon as you can. It may work for up to 5 days.',
      // WHO, "Guidelines for HIV post-exposure prophylaxis" (2024); NHS, "HIV and AIDS": within 24 hours, 72 at most.
      'Medicine against HIV: ask for PEP, best within 24 hours, at the latest within 72.',
      // CDC, "Hepatitis B: post-exposure": the vaccine, as soon as can be.
      'A vaccine against hepatitis B: ask in the same days.',
      // NHS, "Let’s talk about it: testing and treatment of STIs": 2 weeks; 45 or 90 days by the test; 12 weeks.
      'Tests: chlamydia and gonorrhoea after 2 weeks; HIV after 45 or 90 days, as the test needs it; syphilis after 12 weeks. With pain, a rash or a discharge, go now.',
    ),
    // NHS, "Help after rape and sexual assault": samples can be taken for some days, also without the police.
    'If you may want to report it: a clinic can often keep traces for some days, without the police. If you can, do not wash, and keep the clothes in paper. If you have washed, go all the same.',
  ],
};

const low: SupportSection = {
  title: 'Low, shaky, far away',
  passages: [
    'A low can come hours or some days later. Some call it a drop. It can come to those who gave and led as well as to those who received. Eat, drink, get warm, sleep, be with somebody kind, and decide nothing big. Mostly it passes in days.',
    // NHS, "Get help with anxiety, fear or panic"; NHS trusts’ pages on grounding: look around, name what is there.
    'Panic, or a memory that feels like now: say aloud the day, the place and your name. Feet on the floor. Name five things that you see. Let your breath out slowly. If watching your breath makes it worse, stop that and look around.',
    'If you are with somebody like this: stop everything, say who and where you are, ask before you touch, and do not hold them still.',
    // NHS, "Low mood, sadness and depression" says two weeks; a week is the more careful word.
    'It needs somebody if it does not lift after a week, if it grows heavier, or if you cannot sleep, eat or get through the day.',
  ],
};

const life: SupportSection = {
  title: 'If you think of ending your life',
  passages: [
    // WHO, "Suicide prevention", and NHS, "Help for suicidal thoughts": say it, be with somebody, put means away, call.
    'Say it to somebody now, in these words: “I think of killing myself. Please stay with me.” Go where people are. Put away what you could use. Call a crisis line or the emergency number. You need not be sure that it is bad enough.',
  ],
};

const unwanted: SupportSection = {
  title: 'If something was not wanted',
  passages: [
    // NHS, "Help after rape and sexual assault": many people freeze, and no earlier yes stands for a later one.
    'You may not have said no. You may have frozen. Your body may have reacted. You may have said yes before, or love them, or have written a card. None of this makes it consent.',
    'You do not have to decide today what to call it. Somebody at a helpline will listen, and mostly you need not give your name.',
  ],
};

const against: SupportSection = {
  title: 'If somebody uses your card, or anything else, against you',
  passages: [
    // NHS, "Getting help for domestic violence and abuse": signs of control, and safety first.
    'Signs of it:',
    list(
      'they say “but it is on your card” when you say no',
      'they make you fill it in, change it or show it',
      'kindness comes only after a hurt, or only if you do what they want',
      'they keep you from friends, money, sleep or your phone',
      'you plan your words so that they do not get angry',
    ),
    'A card never outranks a no. Counselling together is not the place for this: first see somebody alone. Plan quietly. Use a device that they do not see, since they may see your history.',
  ],
};

const who: SupportSection = {
  title: 'Who to call',
  passages: [
    'Emergency: 112 or 911 on most mobile phones. If not, ask anybody near, a hotel, a pharmacy, a taxi. Cannot speak? Many places take emergency text messages, and some have an app.',
    'To find a line near you, search these words and the name of your country, with a word that fits you:',
    list(
      '“crisis line” or “suicide helpline”',
      '“rape crisis” or “assault support”',
      '“domestic abuse helpline”',
    ),
    'Offline: ask at a hospital, pharmacy, shelter, student office, union or faith group for “a helpline”.',
    'Lists by country: findahelpline.com, befrienders.org',
    'If you do not want the police, say so first, and ask whom they tell. When a life is in danger, they may have to call.',
  ],
};

/** The first screen, which is of use alone, and the others in the order of what cannot wait. */
const sections: readonly SupportSection[] = [now, today, clock, low, life, unwanted, against, who];

/** The page `aftercare help support`: its parts, and the same as passages one after the other. */
export const support = {
  title: 'When you need more than a card',
  sections,
  passages: sections.flatMap(({ title, passages }) => [title, ...passages]),
};
