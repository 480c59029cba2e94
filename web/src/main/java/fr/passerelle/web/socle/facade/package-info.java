/** Where a capability shows itself: each says it once, beside its pages, and the floor draws the menu, the home page and the rest from it. */
package fr.passerelle.web.socle.facade;
