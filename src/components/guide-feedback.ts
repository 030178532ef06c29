/** Sends the answer about a guide without leaving it, and says what became of it. */
class GuideFeedback extends HTMLElement {
  private sending = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.sending) void this.send(form, event.submitter as HTMLButtonElement);
    });
  }

  private async send(form: HTMLFormElement, { name, value }: HTMLButtonElement): Promise<void> {
    this.sending = true;
    const sent = await isTaken(form.action, new URLSearchParams({ [name]: value }));
    this.sending = false;
    form.hidden = sent;
    this.say(sent ? value : 'failed');
  }

  private say(what: string): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    const words = this.querySelector<HTMLTemplateElement>(`template[data-said=${what}]`);
    if (!status || !words) return;
    status.replaceChildren(words.content.cloneNode(true));
    // The pressed button is gone with its form: the next Tab goes on from here.
    if (what !== 'failed') status.focus();
  }
}

/** A form that was taken answers with the way to its receipt, which needn't be fetched. */
async function isTaken(action: string, body: URLSearchParams): Promise<boolean> {
  try {
    const answer = await fetch(action, { method: 'POST', body, redirect: 'manual' });
    return answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

if (!customElements.get('kc-guide-feedback'))
  customElements.define('kc-guide-feedback', GuideFeedback);
