package io.github.opendata4j.model;

import io.github.opendata4j.model.report.Report;

/**
 * A description that was read.
 *
 * @param dataset the dataset
 * @param report warnings: members that are not known, each with the nearest name that is, and values that are in no
 *     list; they are all kept. Whether the dataset is fit to be published is not looked at
 */
public record DatasetReading(Dataset dataset, Report report) {}
