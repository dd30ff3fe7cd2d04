using HemaSite.Pages;
using NodaTime;

namespace HemaSite.Linking.Scheduling;

/// <summary>A moment at which a page appears to readers or is taken from them without anybody's doing.</summary>
public sealed record ScheduledChange(Instant At, ContentPage Page, bool Appears);
