using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Linking.Scheduling;

/// <summary>A moment at which readers see something else of a page without anybody's doing.</summary>
public sealed record ScheduledChange(Instant At, ContentPage Page, ScheduledChangeKind Kind);
