import type { Probes } from './probe.ts';

/** How sellers put it: what is asked. */
export const asking: Readonly<Record<string, Probes>> = {
  request_present: {
    bad: [
      'We hope you can solve it soon.',
      'Thanks in advance for your kind support.',
      'I am looking forward to your good news.',
      'The page must be active again.',
      'I would prefer the right team.',
      'How can a spoon be a weapon?',
      'Shall I print it and fly to Seattle?',
      'Please note that the shop is closed.',
    ],
    good: [
      'Please see the files and show ASIN B0TESTAA01 again.',
      'I kindly ask for a review.',
      'You may close the case.',
      'We would like to know which policy applies.',
      'Is it possible to get the reason in writing?',
      'Kindly help to check this.',
      'I want my listing back.',
    ],
  },
  request_single: {
    bad: [
      'Please enrol our brand “Testo” and reimburse the lost FBA units.',
      'Please give back my shopping cart and help me delete two negative feedbacks.',
      'Please tell me why ASIN B0TESTAA01 was refused. Please also teach me how to join the summer deals.',
      'Please remove his offer from our page. Please also tell us how we can join the Vine program.',
      'I have two requests for you. Please restore ASIN B0TESTAA01.',
      'Please correct the title. My second request: please pay the October balance.',
      'Please escalate the wrong title of ASIN B0TESTAA01. And please refund the storage fee.',
      'Please add this invoice to our appeal. Please change our bank card too.',
      'Could you release my payment and also approve our GTIN exemption?',
      'Please raise the storage limit. By the way, please delete a bad review.',
      'Please find the 12 lost units and unblock my buyer messages.',
    ],
    good: [
      'Please check the fee and refund the difference.',
      'Please escalate this case. Please also confirm when a specialist has it.',
      'Please remove the hijacker and confirm when the offer is gone.',
      'Please tell us how to join the Vine program.',
      'Please reinstate the account. Please also tell me which document is missing.',
      'Please find the 12 units or reimburse them.',
      'Please review the invoice and reactivate ASIN B0TESTAA01.',
    ],
  },
  request_first: {
    bad: ['Sorry to bother you. Our store is new. Could you transfer the VAT question?'],
    good: ['Dear team,\nGood morning.\nThe page is gone. Please restore it.'],
  },
  one_topic: {
    bad: [
      'Please raise our storage limit. Also a buyer of order 112-8840273-5529106 sent back a used item.',
      'Please remove the offer. Besides this, 20 units of FNSKU X001TTR6KD are damaged.',
      'Please restore ASIN B0TESTAA01. At the same time our bank card was declined.',
      'Please solve both problems.',
      'Please correct the title. P.S. My disbursement is late.',
      'Please check shipment FBA15TEST001. On another note, our coupon does not run.',
      'Please check shipment FBA15TEST001. We also have another issue with our brand registry.',
      'Please fix the price error. Furthermore, the tax page rejected our VAT number.',
    ],
    good: [
      'Please tell us why it was refused. Please also teach me how to register for the summer deals.',
      'The listing is removed, so the stock is stranded. Please restore it.',
      'Both listings have the same issue. Please restore ASIN B0TESTAA01.',
      'The fee is too high. Also the size is wrong. Please remeasure it.',
    ],
  },
  result_expected: {
    bad: [
      'I want to be honest with you. Please help me.',
      'Buyers write that it looks nice. Please check.',
      'Please handle it as soon as possible.',
      'Please look into the matter.',
    ],
    good: [
      'Please correct the brand to “Testo”.',
      'Goal: the page is live.',
      'It is done when the page opens.',
      'We would like to see the title changed back. We want the money paid.',
    ],
  },
};
