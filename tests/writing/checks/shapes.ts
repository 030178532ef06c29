import type { Probes } from './probe.ts';

/** Tone and requests by their shapes, and sober sentences beside them. */
export const shapes: Readonly<Record<string, Probes>> = {
  sarcasm: {
    bad: [
      'Splendid mathematics: 20 minus 2 is 9 in your warehouse.',
      'What a talent, you closed it before I pressed send.',
      'Your scale must be very bored, it invents pounds.',
      'Thank you for the geography lesson about our own city.',
      'So a spoon is a weapon now, I learn every day.',
      'Incredible logic, I must say.',
      'My parrot gives the same answer for less money.',
    ],
    good: [
      'Excellent condition, new, in original box.',
      'We had no idea that the supplier changed the label.',
      'Thank you for the explanation about the size tier.',
      'The lesson plan book is in the wrong category.',
      'What a relief it would be to have a date.',
      'He laughs at Amazon in the group.',
      'Wonderful Home Ltd, our store, is deactivated.',
    ],
  },
  promise: {
    bad: [
      'In the coming time, no complaint will ever come.',
      'We vouch for the next twenty years without one error.',
      'It is one hundred percent sure that nothing happens in future.',
      'Our director promises perfect goods.',
      'For all times every parcel will be perfect.',
      'We will never in our whole life sell that again.',
    ],
    good: [
      'From now on two people check every label.',
      'In future we scan each carton before it leaves.',
      'The carton is guaranteed by the carrier until 12 kg.',
      'The listing is no longer active since 3 November 2026.',
      'The error never came back in the last two weeks.',
    ],
  },
  admission: {
    bad: [
      'To be honest, we put a fake invoice there, which we knew was forbidden.',
      'My first message broke the communication rules.',
      'It is all on us.',
      'We shipped 30 heaters without approval.',
      'We gave them 5 dollars each for a good star.',
    ],
    good: [
      'Nobody of us offered buyers money for reviews.',
      'We appeal against the policy warning of 3 November 2026.',
      'We did nothing against your rules.',
      'He sold 30 fakes against your policy.',
      'We cannot list it without approval.',
      'Which of our messages broke the rules?',
      'We sold 40 units without a complaint.',
    ],
  },
  insider: {
    bad: [
      'A consultant offers a contact in your office for 5,000 yuan.',
      'Some people say a clerk in the Seattle team takes 900 dollars and it is open.',
      'A service firm wants 300 euros and says an employee of your company presses the button.',
      'He says his man in the ads office must be paid first.',
    ],
    good: [
      'An agent said that the internal team will pay 300 euros.',
      'They told us that someone in your team will send 45 dollars.',
      'He said a colleague in the payments team paid the 300 dollars on Monday.',
      'We rotated the client secret and it still fails.',
      'Somebody in our office paid 39.99 dollars for the plan.',
    ],
  },
  threat: {
    bad: [
      'If nothing moves, our legal department takes it to court.',
      'My lawyer is waiting for a word.',
      'Else we inform the consumer agency.',
      'Or the Federal Trade office opens a file.',
      'A reporter has called me already and I will tell her all.',
    ],
    good: [
      'Our lawyer advised us to send the licence.',
      'We got the notice in May 2026 about the Facebook post.',
      'The court ordered the rights owner to stop.',
      'Our legal team checked the label.',
    ],
  },
  request_present: {
    bad: [
      'The listing is gone and we are sad.',
      'Let me tell you the story of our page.',
      'Forgive us please, no box is like that.',
    ],
    good: [
      'Get the seller off our page, please.',
      'Someone from stock look into this please.',
      'Can somebody look at shipment FBA18KJ20PLM?',
    ],
  },
  greeting_short: {
    bad: [
      'As the appointed agency of ten brands we have been accompanying trade for more than a decade. Please restore ASIN B0TESTAA01.',
      'It is our honour to write to you. Please restore ASIN B0TESTAA01.',
      'I have sold tools on Amazon.com for nine years. Please restore ASIN B0TESTAA01.',
    ],
    good: ['Our agency manages the account of the brand owner. Please restore ASIN B0TESTAA01.'],
  },
  one_topic: {
    bad: [
      'Please receive shipment FBA18KJ20PLM, and please also answer why our ad campaign stopped.',
      'The featured offer is lost. Why did it go, and also why is my shipment FBA18KJ20PLM not received?',
    ],
    good: [
      'Please restore ASIN B0TESTAA01. Second, we sent a partial update on 3 November 2026. Third, we compared eight pages.',
      'Please approve our power bank for FBA. We want the hold removed.',
    ],
  },
};
