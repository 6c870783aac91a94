/**
 * Publishing in two steps: a {@link io.github.opendata4j.client.publish.Publisher} plans what is to change and changes
 * nothing; the plan is shown, stored and approved; then exactly that is applied. For everyone.
 */
@NullMarked
package io.github.opendata4j.client.publish;

import org.jspecify.annotations.NullMarked;
