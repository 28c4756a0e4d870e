// A card of the board is dragged to a family: with a mouse from anywhere on it, with a finger by its handle, so that the page still
// scrolls. Families are also listed at the foot of the window while it lasts: with 150 cards, the one aimed at is far away.
// The list « Famille » and its button do the same by keyboard and without this script.
const SEUIL = 6;
const BORD = 56;
const INERTES = "a, button, input, label, select, summary, textarea";

document.documentElement.classList.add("avec-poignees");

let geste = null;

document.addEventListener("pointerdown", (evenement) => {
  const carte = evenement.target.closest(".colonne .carte");
  if (!carte || geste || !evenement.isPrimary || evenement.button !== 0) return;
  const poignee = evenement.target.closest(".poignee");
  if (evenement.pointerType !== "mouse" && !poignee) return;
  if (!poignee && evenement.target.closest(INERTES)) return;
  geste = { carte, pointeur: evenement.pointerId, x: evenement.clientX, y: evenement.clientY, commence: false };
});

document.addEventListener("pointermove", (evenement) => {
  if (!geste || evenement.pointerId !== geste.pointeur) return;
  if (!geste.commence && Math.hypot(evenement.clientX - geste.x, evenement.clientY - geste.y) < SEUIL) return;
  if (!geste.commence) commencer();
  geste.x = evenement.clientX;
  geste.y = evenement.clientY;
  suivre();
});

document.addEventListener("pointerup", (evenement) => {
  if (geste && evenement.pointerId === geste.pointeur) finir(true);
});
document.addEventListener("pointercancel", (evenement) => {
  if (geste && evenement.pointerId === geste.pointeur) finir(false);
});
document.addEventListener("keydown", (evenement) => {
  if (geste?.commence && evenement.key === "Escape") finir(false);
});

function commencer() {
  geste.commence = true;
  getSelection().removeAllRanges();
  geste.carte.classList.add("glissee");
  document.body.classList.add("en-glisse");
  const coche = geste.carte.querySelector(":scope > .tete input");
  const autres = [...document.querySelectorAll("input[name=choix]:checked")].filter((c) => c !== coche).length;
  const texte = geste.carte.querySelector(":scope > .parole").textContent.trim();
  geste.fantome = bloc("fantome", autres ? `${autres + 1} contributions` : texte.length > 70 ? `${texte.slice(0, 69)}…` : texte);
  geste.corbeilles = bloc("corbeilles", "");
  for (const option of document.querySelectorAll("#famille option")) {
    const corbeille = document.createElement("span");
    corbeille.dataset.famille = option.value;
    corbeille.textContent = option.textContent;
    geste.corbeilles.append(corbeille);
  }
  defiler();
}

function bloc(classe, texte) {
  const element = document.createElement("div");
  element.className = classe;
  element.setAttribute("aria-hidden", "true");
  element.textContent = texte;
  document.body.append(element);
  return element;
}

function suivre() {
  geste.fantome.style.transform = `translate(${Math.max(4, Math.min(geste.x + 12, innerWidth - geste.fantome.offsetWidth - 4))}px, ${geste.y + 12}px)`;
  const cible = document.elementFromPoint(geste.x, geste.y)?.closest("[data-famille]") ?? null;
  if (cible === geste.cible) return;
  geste.cible?.classList.remove("cible");
  cible?.classList.add("cible");
  geste.cible = cible;
}

/** Near the top of the window, or just above the list of families, the page comes along. */
function defiler() {
  if (!geste?.commence) return;
  const bas = geste.corbeilles.getBoundingClientRect().top;
  const pas = geste.y < BORD ? -14 : geste.y > bas - BORD && geste.y < bas ? 14 : 0;
  if (pas) {
    scrollBy(0, pas);
    suivre();
  }
  requestAnimationFrame(defiler);
}

function finir(depose) {
  const fini = geste;
  geste = null;
  if (!fini.commence) return;
  fini.fantome.remove();
  fini.corbeilles.remove();
  fini.cible?.classList.remove("cible");
  fini.carte.classList.remove("glissee");
  document.body.classList.remove("en-glisse");
  const famille = depose ? fini.cible?.dataset.famille : undefined;
  const chezElle = fini.carte.closest(".colonne").dataset.famille;
  document.dispatchEvent(
    new CustomEvent("carte-glissee", { detail: famille === undefined || famille === chezElle ? null : { carte: fini.carte.dataset.id, famille } }),
  );
}
