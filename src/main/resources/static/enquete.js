// Answers over a poor line. Without this script the form works as it is; with it, a page that cannot leave stays where it is, is kept on this
// device, and leaves when the line is back.
const CLE = "maillage-enquete";
const PATIENCE = 10_000;

const garde = {
  lire() {
    try {
      return JSON.parse(localStorage.getItem(CLE) ?? "null");
    } catch {
      return null;
    }
  },
  ecrire(envoi) {
    try {
      localStorage.setItem(CLE, JSON.stringify(envoi));
    } catch {
      // No room, or forbidden: what was typed is still on the page.
    }
  },
  oublier() {
    try {
      localStorage.removeItem(CLE);
    } catch {
      // Forbidden: nothing was kept either.
    }
  },
};

let reessai;
const annonce = document.createElement("div");
annonce.setAttribute("role", "status");

function dire(texte, ...boutons) {
  annonce.className = texte ? "avis attention" : "";
  const paragraphe = document.createElement("p");
  paragraphe.textContent = texte;
  const rangee = document.createElement("div");
  rangee.className = "boutons";
  rangee.append(
    ...boutons.map(([libelle, geste, genre]) => {
      const bouton = document.createElement("button");
      bouton.type = "button";
      bouton.className = genre ? `bouton ${genre}` : "bouton";
      bouton.textContent = libelle;
      bouton.addEventListener("click", geste);
      return bouton;
    }),
  );
  annonce.replaceChildren(...(texte ? [paragraphe, rangee] : []));
}

async function jetonNeuf(adresse) {
  const page = new DOMParser().parseFromString(await (await fetch(adresse)).text(), "text/html");
  return page.querySelector("input[name=_csrf]")?.value;
}

/** Throws when the line is cut. */
async function poster(adresse, corps) {
  const envoyer = () => fetch(adresse, { method: "POST", body: new URLSearchParams(corps) });
  let reponse = await envoyer();
  if (reponse.status === 403) {
    const jeton = await jetonNeuf(adresse);
    if (jeton) {
      corps = [...corps.filter(([nom]) => nom !== "_csrf"), ["_csrf", jeton]];
      reponse = await envoyer();
    }
  }
  return reponse;
}

async function montrer(reponse) {
  const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
  const contenu = page.querySelector("main");
  if (!contenu) throw new Error("no page");
  document.querySelector("main").replaceWith(contenu);
  document.title = page.title;
  const fil = page.querySelector(".fil");
  if (fil) document.querySelector(".fil")?.replaceWith(fil);
  scrollTo(0, 0);
  (contenu.querySelector(".resume-erreurs") ?? contenu).focus();
  brancher();
}

async function partir(adresse, corps, formulaire) {
  clearTimeout(reessai);
  const boutons = formulaire ? [...formulaire.querySelectorAll("button")] : [];
  boutons.forEach((bouton) => bouton.setAttribute("aria-disabled", "true"));
  try {
    const reponse = await poster(adresse, corps);
    // Behind a login page of a public network, or while the site restarts: not ours.
    if (reponse.status >= 500 || !new URL(reponse.url).pathname.startsWith("/enquetes/")) throw new Error("not ours");
    await montrer(reponse);
    garde.oublier();
  } catch {
    garde.ecrire({ adresse, corps: corps.filter(([nom]) => nom !== "_csrf"), le: new Date().toISOString() });
    const encore = () => partir(adresse, corps, formulaire);
    dire(
      "La connexion est coupée. Vos réponses sont gardées sur cet appareil et partiront dès qu’elle revient. Vous pouvez laisser cette page ouverte.",
      ["Réessayer maintenant", encore],
      ["Effacer mes réponses de cet appareil", effacer, "second"],
    );
    reessai = setTimeout(encore, PATIENCE);
    reprise = encore;
  } finally {
    boutons.forEach((bouton) => bouton.removeAttribute("aria-disabled"));
  }
}

let reprise;
addEventListener("online", () => reprise?.());

function effacer() {
  clearTimeout(reessai);
  reprise = undefined;
  garde.oublier();
  document.querySelector("form.reponse")?.reset();
  dire("Les réponses gardées sur cet appareil sont effacées.");
}

function brancher() {
  clearTimeout(reessai);
  reprise = undefined;
  dire("");
  document.querySelector("main h1")?.after(annonce);
  for (const formulaire of document.querySelectorAll("form[data-enquete]")) {
    formulaire.addEventListener("submit", (evenement) => {
      evenement.preventDefault();
      if (formulaire.querySelector("[aria-disabled=true]")) return;
      const corps = [...new FormData(formulaire, evenement.submitter)].map(([nom, valeur]) => [nom, String(valeur)]);
      partir(formulaire.getAttribute("action"), corps, formulaire);
    });
  }
  document.querySelectorAll("[data-communes] input[type=text]").forEach(proposer);
}

function proposer(champ) {
  const liste = document.createElement("datalist");
  liste.id = `${champ.id}-proposees`;
  champ.after(liste);
  champ.setAttribute("list", liste.id);
  let attente;
  champ.addEventListener("input", () => {
    clearTimeout(attente);
    const saisie = champ.value.trim();
    if (saisie.length < 3) return;
    attente = setTimeout(async () => {
      try {
        const reponse = await fetch(`${champ.form.getAttribute("action")}/communes?q=${encodeURIComponent(saisie)}`);
        if (!reponse.ok) return;
        liste.replaceChildren(
          ...(await reponse.json()).map(({ nom }) => {
            const option = document.createElement("option");
            option.value = nom;
            return option;
          }),
        );
      } catch {
        // Line cut: nothing is proposed.
      }
    }, 300);
  });
}

brancher();
const envoi = garde.lire();
if (envoi && envoi.adresse === document.querySelector("form[data-enquete]")?.getAttribute("action")) {
  dire(
    "Des réponses commencées sur cet appareil n’ont pas pu partir.",
    ["Reprendre ces réponses", async () => partir(envoi.adresse, [...envoi.corps, ["_csrf", (await jetonNeuf(envoi.adresse).catch(() => "")) ?? ""]])],
    ["Les effacer de cet appareil", effacer, "second"],
  );
}
