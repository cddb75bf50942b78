# Generated from src/spec/errno.ts by `npm run gen`. Do not edit.
# Texts of errors, by number: what strerror looks up (error.s).

        .globl  __error_texts, __error_count
        .hidden __error_texts, __error_count
        .section .data.rel.ro, "aw"
        .balign 4
__error_texts:
        .word   text_0
        .word   text_1
        .word   text_2
        .word   text_3
        .word   text_4
        .word   text_5
        .word   text_6
        .word   text_7
        .word   text_8
        .word   text_9
        .word   text_10
        .word   text_11
        .word   text_12
        .word   text_13
        .word   text_14
        .word   text_15
        .word   text_16
        .word   text_17
        .word   text_18
        .word   text_19
        .word   text_20
        .word   text_21
        .word   text_22
        .word   text_23
        .word   text_24
        .word   text_25
        .word   text_26
        .word   text_27
        .word   text_28
        .word   text_29
        .word   text_30
        .word   text_31
        .word   text_32
        .word   text_33
        .word   text_34
        .word   text_35
        .word   text_36
        .word   text_37
        .word   text_38
        .word   text_39
        .word   text_40
        .word   0
        .word   text_42
        .word   text_43
        .word   text_44
        .word   text_45
        .word   text_46
        .word   text_47
        .word   text_48
        .word   text_49
        .word   text_50
        .word   text_51
        .word   text_52
        .word   text_53
        .word   text_54
        .word   text_55
        .word   text_56
        .word   text_57
        .word   0
        .word   text_59
        .word   text_60
        .word   text_61
        .word   text_62
        .word   text_63
        .word   text_64
        .word   text_65
        .word   text_66
        .word   text_67
        .word   text_68
        .word   text_69
        .word   text_70
        .word   text_71
        .word   text_72
        .word   text_73
        .word   text_74
        .word   text_75
        .word   text_76
        .word   text_77
        .word   text_78
        .word   text_79
        .word   text_80
        .word   text_81
        .word   text_82
        .word   text_83
        .word   text_84
        .word   text_85
        .word   text_86
        .word   text_87
        .word   text_88
        .word   text_89
        .word   text_90
        .word   text_91
        .word   text_92
        .word   text_93
        .word   text_94
        .word   text_95
        .word   text_96
        .word   text_97
        .word   text_98
        .word   text_99
        .word   text_100
        .word   text_101
        .word   text_102
        .word   text_103
        .word   text_104
        .word   text_105
        .word   text_106
        .word   text_107
        .word   text_108
        .word   text_109
        .word   text_110
        .word   text_111
        .word   text_112
        .word   text_113
        .word   text_114
        .word   text_115
        .word   text_116
        .word   text_117
        .word   text_118
        .word   text_119
        .word   text_120
        .word   text_121
        .word   text_122
        .word   text_123
        .word   text_124
        .word   text_125
        .word   text_126
        .word   text_127
        .word   text_128
        .word   text_129
        .word   text_130
        .word   text_131
        .word   text_132

        .section .rodata
        .balign 4
__error_count:
        .word   133
text_0:
        .asciz  "Success"
text_1:
        .asciz  "Operation not permitted"
text_2:
        .asciz  "No such file or directory"
text_3:
        .asciz  "No such process"
text_4:
        .asciz  "Interrupted system call"
text_5:
        .asciz  "Input/output error"
text_6:
        .asciz  "No such device or address"
text_7:
        .asciz  "Argument list too long"
text_8:
        .asciz  "Exec format error"
text_9:
        .asciz  "Bad file descriptor"
text_10:
        .asciz  "No child processes"
text_11:
        .asciz  "Resource temporarily unavailable"
text_12:
        .asciz  "Cannot allocate memory"
text_13:
        .asciz  "Permission denied"
text_14:
        .asciz  "Bad address"
text_15:
        .asciz  "Block device required"
text_16:
        .asciz  "Device or resource busy"
text_17:
        .asciz  "File exists"
text_18:
        .asciz  "Invalid cross-device link"
text_19:
        .asciz  "No such device"
text_20:
        .asciz  "Not a directory"
text_21:
        .asciz  "Is a directory"
text_22:
        .asciz  "Invalid argument"
text_23:
        .asciz  "Too many open files in system"
text_24:
        .asciz  "Too many open files"
text_25:
        .asciz  "Inappropriate ioctl for device"
text_26:
        .asciz  "Text file busy"
text_27:
        .asciz  "File too large"
text_28:
        .asciz  "No space left on device"
text_29:
        .asciz  "Illegal seek"
text_30:
        .asciz  "Read-only file system"
text_31:
        .asciz  "Too many links"
text_32:
        .asciz  "Broken pipe"
text_33:
        .asciz  "Numerical argument out of domain"
text_34:
        .asciz  "Numerical result out of range"
text_35:
        .asciz  "Resource deadlock avoided"
text_36:
        .asciz  "File name too long"
text_37:
        .asciz  "No locks available"
text_38:
        .asciz  "Function not implemented"
text_39:
        .asciz  "Directory not empty"
text_40:
        .asciz  "Too many levels of symbolic links"
text_42:
        .asciz  "No message of desired type"
text_43:
        .asciz  "Identifier removed"
text_44:
        .asciz  "Channel number out of range"
text_45:
        .asciz  "Level 2 not synchronized"
text_46:
        .asciz  "Level 3 halted"
text_47:
        .asciz  "Level 3 reset"
text_48:
        .asciz  "Link number out of range"
text_49:
        .asciz  "Protocol driver not attached"
text_50:
        .asciz  "No CSI structure available"
text_51:
        .asciz  "Level 2 halted"
text_52:
        .asciz  "Invalid exchange"
text_53:
        .asciz  "Invalid request descriptor"
text_54:
        .asciz  "Exchange full"
text_55:
        .asciz  "No anode"
text_56:
        .asciz  "Invalid request code"
text_57:
        .asciz  "Invalid slot"
text_59:
        .asciz  "Bad font file format"
text_60:
        .asciz  "Device not a stream"
text_61:
        .asciz  "No data available"
text_62:
        .asciz  "Timer expired"
text_63:
        .asciz  "Out of streams resources"
text_64:
        .asciz  "Machine is not on the network"
text_65:
        .asciz  "Package not installed"
text_66:
        .asciz  "Object is remote"
text_67:
        .asciz  "Link has been severed"
text_68:
        .asciz  "Advertise error"
text_69:
        .asciz  "Srmount error"
text_70:
        .asciz  "Communication error on send"
text_71:
        .asciz  "Protocol error"
text_72:
        .asciz  "Multihop attempted"
text_73:
        .asciz  "RFS specific error"
text_74:
        .asciz  "Bad message"
text_75:
        .asciz  "Value too large for defined data type"
text_76:
        .asciz  "Name not unique on network"
text_77:
        .asciz  "File descriptor in bad state"
text_78:
        .asciz  "Remote address changed"
text_79:
        .asciz  "Can not access a needed shared library"
text_80:
        .asciz  "Accessing a corrupted shared library"
text_81:
        .asciz  ".lib section in a.out corrupted"
text_82:
        .asciz  "Attempting to link in too many shared libraries"
text_83:
        .asciz  "Cannot exec a shared library directly"
text_84:
        .asciz  "Invalid or incomplete multibyte or wide character"
text_85:
        .asciz  "Interrupted system call should be restarted"
text_86:
        .asciz  "Streams pipe error"
text_87:
        .asciz  "Too many users"
text_88:
        .asciz  "Socket operation on non-socket"
text_89:
        .asciz  "Destination address required"
text_90:
        .asciz  "Message too long"
text_91:
        .asciz  "Protocol wrong type for socket"
text_92:
        .asciz  "Protocol not available"
text_93:
        .asciz  "Protocol not supported"
text_94:
        .asciz  "Socket type not supported"
text_95:
        .asciz  "Operation not supported"
text_96:
        .asciz  "Protocol family not supported"
text_97:
        .asciz  "Address family not supported by protocol"
text_98:
        .asciz  "Address already in use"
text_99:
        .asciz  "Cannot assign requested address"
text_100:
        .asciz  "Network is down"
text_101:
        .asciz  "Network is unreachable"
text_102:
        .asciz  "Network dropped connection on reset"
text_103:
        .asciz  "Software caused connection abort"
text_104:
        .asciz  "Connection reset by peer"
text_105:
        .asciz  "No buffer space available"
text_106:
        .asciz  "Transport endpoint is already connected"
text_107:
        .asciz  "Transport endpoint is not connected"
text_108:
        .asciz  "Cannot send after transport endpoint shutdown"
text_109:
        .asciz  "Too many references: cannot splice"
text_110:
        .asciz  "Connection timed out"
text_111:
        .asciz  "Connection refused"
text_112:
        .asciz  "Host is down"
text_113:
        .asciz  "No route to host"
text_114:
        .asciz  "Operation already in progress"
text_115:
        .asciz  "Operation now in progress"
text_116:
        .asciz  "Stale file handle"
text_117:
        .asciz  "Structure needs cleaning"
text_118:
        .asciz  "Not a XENIX named type file"
text_119:
        .asciz  "No XENIX semaphores available"
text_120:
        .asciz  "Is a named type file"
text_121:
        .asciz  "Remote I/O error"
text_122:
        .asciz  "Disk quota exceeded"
text_123:
        .asciz  "No medium found"
text_124:
        .asciz  "Wrong medium type"
text_125:
        .asciz  "Operation canceled"
text_126:
        .asciz  "Required key not available"
text_127:
        .asciz  "Key has expired"
text_128:
        .asciz  "Key has been revoked"
text_129:
        .asciz  "Key was rejected by service"
text_130:
        .asciz  "Owner died"
text_131:
        .asciz  "State not recoverable"
text_132:
        .asciz  "Operation not possible due to RF-kill"
