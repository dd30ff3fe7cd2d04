namespace HemaSite.Settings.Targets;

/// <summary>A folder of this machine or a mounted one: releases in "releases", and "current" leading to the one readers see.</summary>
/// <param name="Path">The folder; relative to the site's own folder.</param>
public sealed record FolderTarget(string Path) : PublishTarget;
