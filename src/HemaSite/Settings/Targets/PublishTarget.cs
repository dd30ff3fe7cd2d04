namespace HemaSite.Settings.Targets;

/// <summary>A place where readers find the site. It never holds a secret: those come from the environment or a key file.</summary>
public abstract record PublishTarget
{
    /// <summary>Whether compressed copies (.br, .gz) are put beside texts, for web servers that hand them out.</summary>
    public bool IsCompressed { get; init; }
}
