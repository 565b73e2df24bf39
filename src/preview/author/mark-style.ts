/** How marks look inside the course, whose own style sheet does not reach them. Two fixed colours for every theme. */
export const MARK_STYLE = `
:host { display: block; margin-block: 0.25rem; }
.note, .fault {
  box-sizing: border-box; padding: 0.25rem 0.5rem; border: 1px solid #6b5900; border-radius: 0.25rem;
  background: #fff6cf; color: #2b2400; font: 400 0.8125rem/1.5 system-ui, sans-serif; text-align: start;
  overflow-wrap: anywhere;
}
.note { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
.fault { margin-block: 0.25rem; border: 2px solid #8f0016; background: #fff0f0; color: #52000d; }
.fault p { margin: 0; }
.label { font-weight: 600; }
a { display: inline-block; min-height: 1.5rem; color: inherit; text-decoration: underline; }
button {
  min-width: 1.5rem; min-height: 1.5rem; padding: 0 0.5rem; border: 1px solid currentcolor; border-radius: 0.25rem;
  background: transparent; color: inherit; font: inherit; cursor: pointer;
}
a:focus-visible, button:focus-visible { outline: 3px solid currentcolor; outline-offset: 1px; }
@media print { :host { display: none; } }
`;
