import { THEME_KEY, WORDS_KEY } from "../core/pageNotes";
import { inlineScript } from "./inlineScript";
import { LANGUAGE_FILES } from "./languageFiles";

/**
 * Runs before anything is painted: a person whose Office is dark and whose system is light would see a light skeleton at
 * each opening, and one whose Office is Arabic a skeleton that turns round. It says nothing where storage is blocked.
 *
 * The words are set once the page is read. `DOMContentLoaded` would wait for our script, and come too late without it.
 *
 * The language's file is loaded beside our script, which needs it for its first words and could ask only once it runs:
 * then a script of office.js could come between. Storage says which language; the address is the page's. webpack's loader
 * takes a file that has run, and waits for a script element that has its whole address in `src`; one that failed is taken
 * away, so that the loader does not wait for it but asks again.
 */
export const PAGE_NOTES = inlineScript(
  [
    `(function(){try{var s=localStorage,d=document,h=d.documentElement,t=s.getItem(${JSON.stringify(THEME_KEY)}),n,f,a,l;`,
    `if(t==="dark"||t==="light"){h.setAttribute("data-theme",t);h.style.colorScheme=t}`,
    `n=JSON.parse(s.getItem(${JSON.stringify(WORDS_KEY)}));`,
    `if(n&&n.words){h.lang=n.lang;h.dir=n.dir;`,
    `f=function(){for(var e=d.querySelectorAll("[data-word]"),i=0,w;i<e.length;i++)`,
    `if(w=n.words[e[i].getAttribute("data-word")])e[i].textContent=w};`,
    `d.addEventListener("readystatechange",f);`,
    `a=JSON.parse(d.querySelector("meta[name=${LANGUAGE_FILES}]").content)[n.lang.split("-")[0]];`,
    `if(typeof a==="string"){l=d.createElement("script");l.src=a;l.src=l.src;`,
    `l.onerror=function(){d.head.removeChild(l)};d.head.appendChild(l)}}`,
    `}catch(e){}})()`,
  ].join(""),
);
