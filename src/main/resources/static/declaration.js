// Proposes communes while typing, from three letters on. Without it the site recognises the name when the page is sent.
const PATIENCE = 300;

const commune = document.getElementById("commune");
const codePostal = document.getElementById("code-postal");
if (commune && codePostal) proposer();

function proposer() {
  const liste = document.createElement("datalist");
  liste.id = "communes-proposees";
  commune.after(liste);
  commune.setAttribute("list", liste.id);
  let attente;
  let demande;
  const chercher = async (saisie) => {
    demande?.abort();
    demande = new AbortController();
    try {
      const reponse = await fetch(`/lieux/declarer/communes?q=${encodeURIComponent(saisie)}`, { signal: demande.signal });
      if (reponse.ok) montrer(await reponse.json());
    } catch {
      // Network away, or overtaken by the next letter: nothing is proposed.
    }
  };
  const montrer = (communes) => {
    liste.replaceChildren(
      ...communes.map(({ nom, codePostal: code }) => {
        const option = document.createElement("option");
        option.value = nom;
        option.label = code ? `${nom} (${code})` : nom;
        return option;
      }),
    );
  };
  const ecouter = (champ, minimum) =>
    champ.addEventListener("input", () => {
      clearTimeout(attente);
      const saisie = champ.value.trim();
      if (saisie.length >= minimum) attente = setTimeout(() => chercher(saisie), PATIENCE);
    });
  ecouter(commune, 3);
  ecouter(codePostal, 5);
}
