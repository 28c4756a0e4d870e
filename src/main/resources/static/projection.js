// The keys of a projection: one slide at a time, and the full screen.
const planches = [...document.querySelectorAll(".planche")];
document.querySelector(".aide-clavier").hidden = false;

function courante() {
  const milieu = window.innerHeight / 2;
  const rang = planches.findIndex((p) => p.getBoundingClientRect().bottom > milieu);
  return rang < 0 ? planches.length - 1 : rang;
}

function aller(rang) {
  const planche = planches[Math.min(Math.max(rang, 0), planches.length - 1)];
  planche.scrollIntoView({ block: "start" });
  planche.focus({ preventScroll: true });
  history.replaceState(null, "", `#${planche.id}`);
}

const gestes = {
  ArrowRight: () => aller(courante() + 1),
  PageDown: () => aller(courante() + 1),
  ArrowLeft: () => aller(courante() - 1),
  PageUp: () => aller(courante() - 1),
  Home: () => aller(0),
  End: () => aller(planches.length - 1),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
};

document.addEventListener("keydown", (evenement) => {
  if (evenement.ctrlKey || evenement.altKey || evenement.metaKey) return;
  // A long table is read with the arrows that go up and down; space acts on what has the focus when it is a control.
  const dansUneCommande = evenement.target.closest("a, button, summary, input, .tableau");
  if (evenement.key === " " && !dansUneCommande) {
    evenement.preventDefault();
    aller(courante() + (evenement.shiftKey ? -1 : 1));
  } else if (gestes[evenement.key] && !evenement.target.closest(".tableau")) {
    evenement.preventDefault();
    gestes[evenement.key]();
  }
});
