namespace HemaSite.Markdown.Bodies;

/// <summary>What an address is wanted for.</summary>
public enum LinkUse
{
    /// <summary>A link to follow.</summary>
    Link,

    /// <summary>A picture to show.</summary>
    Image,
}
