import { THEME_KEY, WORDS_KEY } from "../core/pageNotes";
import { inlineScript } from "./inlineScript";

/**
 * Runs before anything is painted: a person whose Office is dark and whose system is light would see a light skeleton at
 * each opening, and one whose Office is Arabic a skeleton that turns round. It says nothing where storage is blocked.
 *
 * The words are set once the page is read. `DOMContentLoaded` would wait for our script, and come too late without it.
 */
export const PAGE_NOTES = inlineScript(
  [
    `(function(){try{var s=localStorage,d=document,h=d.documentElement,t=s.getItem(${JSON.stringify(THEME_KEY)}),n,f;`,
    `if(t==="dark"||t==="light"){h.setAttribute("data-theme",t);h.style.colorScheme=t}`,
    `n=JSON.parse(s.getItem(${JSON.stringify(WORDS_KEY)}));`,
    `if(n&&n.words){h.lang=n.lang;h.dir=n.dir;`,
    `f=function(){for(var e=d.querySelectorAll("[data-word]"),i=0,w;i<e.length;i++)`,
    `if(w=n.words[e[i].getAttribute("data-word")])e[i].textContent=w};`,
    `d.addEventListener("readystatechange",f)}}catch(e){}})()`,
  ].join(""),
);
