/** A part of the page on support: one screen under its heading. Lines of a list begin with "- ". */
export interface SupportSection {
  readonly title: string;
  readonly passages: readonly string[];
}

const list = (...items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/**
 * What cannot wait. It stands first, and is of use alone.
 *
 * Above each line on health stands the public page that says it, at the address where it was read.
 * Where no page says it so strongly, the line is the more careful of the two.
 */
const now: SupportSection = {
  title: 'Call for emergency help now if somebody',
  passages: [
    list(
      // South Western Ambulance Service (NHS), “When to call 999”: https://www.swast.nhs.uk/when-to-call-999
      // Northern Ireland Ambulance Service, “When to Call”, also any fit: https://nias.hscni.net/calling-999/when-to-call
      // South East Coast Ambulance Service (NHS), “When to call 999”, also when awake again: https://www.secamb.nhs.uk/stay-safe-and-cool-in-the-sun/
      'does not wake up, has fainted, had a fit, or is confused',
      // South Western Ambulance Service (NHS), as above: chest pain, trouble breathing.
      // California Department of Public Health, blue or greyish lips and nails: https://www.cdph.ca.gov/Programs/CCDPHP/opioids/Pages/Prevention.aspx
      'breathes badly, has chest pain, or has blue or grey lips or nails',
      // Caring Unlimited, “What to know if you’ve experienced strangulation”, the signs, hours or days later: http://www.caring-unlimited.org/strangulation
      // DSAC Canterbury, “Strangulation Discharge Information”, when to call an ambulance: https://paperzz.com/doc/8834239/strangulation---patient-discharge-advice-cambridge-clinic
      'was held or tied at the neck and has, even days later, a hoarse voice, trouble swallowing or breathing, a bad headache, blurred sight, weakness, or wet clothes',
      // NHS, “Head injury and concussion”: https://www.chadsmoormedicalpractice.nhs.uk/index.php?id=nhs-health-az&category=M&condition=minor-head-injury
      'hit the head and vomits, is sleepy or confused, or has a headache that stays',
      // NHS, “Subarachnoid haemorrhage”, more likely during sex: https://www.nhs.uk/conditions/subarachnoid-haemorrhage
      'had a sudden, very strong headache, also while being close',
      // HealthInfo Canterbury, “Heavy bleeding”: https://www.healthinfo.org.nz/heavy-bleeding.htm
      'bleeds heavily, or bleeds on under firm pressure',
      // CDC, “Recognizing urgent pregnancy-related warning signs”: https://www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html
      'is pregnant and bleeds, or has fever or strong pain then or in the year after',
      // Quarryside Practice (NHS Scotland), “Stomach ache and abdominal pain”: https://quarrysidepractice.gp.scot/health-information/stomach-ache-and-abdominal-pain
      // Fern House Surgery (NHS), “Testicular Torsion”: https://www.fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d
      'has strong sudden pain in the belly or in a testicle',
      // NHS, “Symptoms of anaphylaxis”: http://www.nhs.uk/Conditions/Anaphylaxis/Pages/Symptoms.aspx
      // Anaphylaxis UK, latex: https://www.anaphylaxis.org.uk/fact-sheet/latex-allergy/
      'swells in the face or throat, or cannot breathe, after latex, food, medicine',
      // NHS, “What to do if someone has been poisoned”: http://www.nhs.uk/Conditions/Poisoning/Pages/Treatment.aspx
      'took something and cannot be kept awake',
      // Plymouth City Council, about to harm themselves or others: https://www.plymouth.gov.uk/suicide-prevention
      'is about to hurt themselves or somebody else',
    ),
    // healthdirect Australia, on CPR, gasping is not breathing: https://www.healthdirect.gov.au/cpr
    // American Red Cross, “Hands-Only CPR”: https://www.redcross.org/take-a-class/cpr/performing-cpr/hands-only-cpr
    'Not awake but breathing: lay them on their side, stay. Not breathing or only gasping: call, press hard and fast on the middle of the chest till help comes.',
    // EENA, “Is 112 a valid emergency number in America?”: https://eena.org/blog/is-112-a-valid-emergency-number-in-america
    // NENA, in the USA and Canada always 911: http://urgentcomm.com/nena/nena-ignore-social-media-hoax-dial-911-us-emergencies
    'The number: 112 in Europe, 911 in the United States and Canada. Elsewhere, if you do not know it, try both on a mobile phone.',
  ],
};

const today: SupportSection = {
  title: 'See a doctor today for',
  passages: [
    list(
      // West London Healthy Community (NHS), “Priapism”: https://www.westlondonhcc.nhs.uk/patient-hub/patient-resources/priapism
      'an erection of more than 4 hours: go to a hospital at once',
      // WebMD, “Rectal Foreign Object Treatment”: https://www.webmd.com/first-aid/foreign-body-rectum-treatment
      // PeaceHealth, “Object in the Vagina”, if it does not come out easily or hurts: https://peacehealth.org/medical-topics/id/tw9710
      'something stuck inside the body: do not pull hard. In the anus: leave it, and go to a hospital',
      // University of Maryland, “Handcuff Neuropathy”, numb: https://em.umaryland.edu/educational_pearls/2843
      // Health New Zealand, “Acute limb ischaemia”, pale, cold, in pain, not moving: https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia
      'a hand, arm or leg that stays numb or weak after rope or cuffs. Pale, blue, cold, very painful or not moving: go to a hospital at once',
      // NHS 111 Wales, “Cuts and grazes”: https://111.wales.nhs.uk/cutsandgrazes
      'a wound that is deep or dirty, and pain, bleeding or fever that grows',
      // NHS Greater Glasgow and Clyde, “Burns and scalds”: https://rhc.nhsggc.org.uk/home/about-your-childs-health-information-resources/concerned-about-accidents-and-injuries/burns-and-scalds
      'a burn. From electricity, larger than a hand, charred, or with blisters on the face, a limb or between the legs: go to a hospital',
      // ENT UK, on the guidelines on strangulation, up to four weeks after, also without signs: https://www.entuk.org/news_and_events/news/339/ent_uk_collaborates_to_develop_guidelines_for_the_clinical_management_of_nonfatal_strangulation
      'any pressure on the neck, even if you feel fine',
    ),
  ],
};

const clock: SupportSection = {
  title: 'Some things have a clock',
  passages: [
    // Cambridge & Peterborough Rape Crisis, “If you have recently been raped or sexually assaulted”: https://caprcp.org.uk/if-you-have-recently-been-raped
    'You need not say how it happened, though it may help them to treat you.',
    list(
      // NHS in Hertfordshire, pills up to 3 or 5 days, a coil up to 5: https://www.sexualhealthhertfordshire.clch.nhs.uk/emergency-contraception
      'Not to become pregnant: emergency contraception, as soon as you can. Some kinds work for up to 5 days.',
      // WHO, “Guidelines for HIV post-exposure prophylaxis” (2024): https://test-cms.who.int/publications/i/item/9789240095137
      'Medicine against HIV: ask for PEP, best within 24 hours, at the latest within 72.',
      // CDC, STI Treatment Guidelines, table 7: https://www.cdc.gov/std/treatment-guidelines/table-7.htm
      'A vaccine against hepatitis B: best within 24 hours. It may help for up to 14 days.',
      // NHS, “Testing & Treatment of STIs”: https://www.letstalkaboutit.nhs.uk/worried-about-stis/testing-treatment-of-stis/
      'Tests: chlamydia and gonorrhoea after 2 weeks; HIV after 45 or 90 days, as the test needs it; syphilis after 12 weeks. With pain, a rash or a discharge, go now.',
    ),
    // NHS, on sexual assault, go also when you have washed: http://nhs.uk/chq/Pages/2487.aspx?CategoryID=118
    // Scottish Government, “What will happen to any evidence collected?”: https://www.gov.scot/publications/easy-read-self-referral-sexual-assault-response-coordination-service-sarcs/pages/8/
    // Shepherd University, “Preservation of Evidence”, paper bags: http://www.shepherd.edu/safweb/SUIVRC/sa/sa_preservation.html
    'If you may want to report it: in the first days a clinic can often take traces and keep them, without the police. If you can, do not wash, and keep the clothes in paper. If you have washed, go all the same.',
  ],
};

const low: SupportSection = {
  title: 'Low, shaky, far away',
  passages: [
    // No health authority was found on the drop: so it “can” come, and no more is said.
    // “Postcoital symptoms in a convenience sample of men and women”: https://synergyexplorers.org/research/study-postcoital-symptoms-in-a-convenience-sample-of-men-and-women
    // Shape, a sexologist on drops of either side, at once or days later: https://www.shape.com/lifestyle/sex-and-love/depressed-after-sex
    // Devon Partnership NHS Trust, “Low mood”, lifts in days or weeks: https://www.dpt.nhs.uk/our-services/talkworks-formerly-depression-and-anxiety-service-das/how-we-can-help/low-mood
    'A low can come hours or some days later. Some call it a drop. It can come to those who gave and led as well as to those who received. Eat, drink, get warm, sleep, be with somebody kind, and decide nothing big. Often a low mood lifts in days.',
    // Imara, “Grounding Techniques”: http://imara.org.uk/blog/grounding-techniques
    // University of Virginia, “Trauma and Mindfulness”, when watching makes it worse, stop and look elsewhere: https://news.med.virginia.edu/mindfulness/?p=2044
    'Panic, or a memory that feels like now: say aloud the day, the place and your name. Feet on the floor. Name five things that you see. Let your breath out slowly. If watching your breath makes it worse, stop that and look around.',
    // RANS, on flashbacks, say who and where you are: http://rans.org.uk/flashbacks/
    // Turning Leaf Therapy, “6 Steps to Help Someone Get Out of a Flashback”, no touch unasked: https://www.turningleaftherapyservices.com/blog/6-steps-to-help-someone-get-out-of-a-flashback
    'If you are with somebody like this: stop everything, say who and where you are, ask before you touch, and do not hold them still.',
    // NHS inform, “Low mood and depression”, says a couple of weeks; a week is the more careful word: https://www.nhsinform.scot/healthy-living/mental-wellbeing/low-mood-and-depression/low-mood-and-depression
    'It needs somebody if it does not lift after a week, if it grows heavier, or if you cannot sleep, eat or get through the day.',
  ],
};

const life: SupportSection = {
  title: 'If you think of ending your life',
  passages: [
    // SANE Australia, “Staying safe when you’re feeling suicidal”: https://sane.org/information-and-resources/facts-and-guides/bipolar-disorder/tag/suicide%20prevention?start=10
    // MindWise, “Suicide Prevention”, one need not be suicidal to call: https://www.mindwisenv.org/news-blogs/2024/february/suicide-prevention/
    'Say it to somebody now, in these words: “I think of killing myself. Please stay with me.” Go where people are. Put away what you could use. Call a crisis line or the emergency number. You need not be sure that it is bad enough.',
  ],
};

const unwanted: SupportSection = {
  title: 'If something was not wanted',
  passages: [
    // RASASC, “Rape Myths and Understanding Consent”: https://rasasc.org/ro/rape-myths-understanding-consent
    // Cambridgeshire Police, “Dispelling the myths”, no at any time, whatever went before: http://www.cambs.police.uk/GetCloser/SexualAssault/myths.asp
    // Glasgow and Clyde Rape Crisis, “Sexual Assault and Sexual Arousal”: https://www.glasgowclyderapecrisis.org.uk/news/blog/sexual-assault-and-sexual-arousal/
    'You may not have said no. You may have frozen. Your body may have reacted. You may have said yes before, or love them, or have written a card. None of this makes it consent.',
    // Cambridge Rape Crisis, on its helpline, a first name if you choose: https://cambridgerapecrisis.org.uk/ufaq-category/helpline
    'You do not have to decide today what to call it. Somebody at a helpline will listen, and mostly you need not give your name.',
  ],
};

const against: SupportSection = {
  title: 'If somebody uses your card, or anything else, against you',
  passages: [
    // Kirklees Council, “About domestic abuse”, the signs: https://kirklees.gov.uk/beta/domestic-abuse/about-domestic-abuse.aspx
    'Signs of it:',
    list(
      'they say “but it is on your card” when you say no',
      'they make you fill it in, change it or show it',
      'kindness comes only after a hurt, or only if you do what they want',
      'they keep you from friends, money, sleep or your phone',
      'you plan your words so that they do not get angry',
    ),
    // The Hotline, “Why We Don’t Recommend Couples Counseling for Abusive Relationships”: https://www.thehotline.org/2014/08/01/why-we-dont-recommend-couples-counseling-for-abusive-relationships/
    // East Sussex County Council, “Hide your visit”: http://www.eastsussex.gov.uk/community/emergencyplanningandcommunitysafety/communitysafety/domesticviolence/secrecy/default.htm
    'A card never outranks a no. Counselling together is not the place for this: first see somebody alone. Plan quietly. Use a device that they do not see, since they may see your history.',
  ],
};

const who: SupportSection = {
  title: 'Who to call',
  passages: [
    // West Yorkshire Police, “Deaf and Hard of Hearing Information”, text after registering, and an app: https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information
    'Emergency: the numbers above. If they fail, ask anybody near, a hotel, a pharmacy, a taxi. Cannot speak? Some places take emergency text messages, often only once you have registered, and some have an app.',
    'To find a line near you, search these words and the name of your country, with a word that fits you:',
    list(
      '“crisis line” or “suicide helpline”',
      '“rape crisis” or “assault support”',
      '“domestic abuse helpline”',
    ),
    'Offline: ask at a hospital, pharmacy, shelter, student office, union or faith group for “a helpline”.',
    'Lists by country: findahelpline.com, befrienders.org',
    // Rape Crisis England & Wales, on its support line, in confidence except in rare cases: https://247sexualabusesupport.org.uk/faqs/
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
