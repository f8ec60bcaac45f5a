package org.diapason.web.page;

import gg.jte.TemplateEngine;

/**
 * What all pages of an installation share.
 *
 * @param templates compiled with the program
 * @param assets its own style and script
 * @param demonstration whether its data are synthetic and its people samples
 */
record Frame(TemplateEngine templates, Assets assets, boolean demonstration) {}
